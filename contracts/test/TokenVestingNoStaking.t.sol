// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {TokenVestingNoStaking} from "../src/TokenVestingNoStaking.sol";
import {StakingTest} from "./support/StakingTest.sol";

contract TokenVestingNoStakingTest is StakingTest {
    uint256 private constant CLIFF = NOW + 100 days;
    uint256 private constant END = NOW + 500 days;
    uint256 private constant GRANT = 1000;

    address private immutable beneficiary = wallet(1);
    address private immutable revoker = wallet(2);

    TokenVestingNoStaking private vesting;

    function setUp() public override {
        super.setUp();
        vesting = new TokenVestingNoStaking(beneficiary, revoker, CLIFF, END, true);
        token.bridgeMint(address(vesting), GRANT);
    }

    function release() private {
        vm.prank(beneficiary);
        vesting.release(address(token));
    }

    function revoke() private {
        vm.prank(revoker);
        vesting.revoke(address(token));
    }

    /// @return What is due of `total` at a time between cliff and end.
    function vested(uint256 total, uint256 time) private pure returns (uint256) {
        return total / 5 + ((total - total / 5) * (time - CLIFF)) / (END - CLIFF);
    }

    function test_error_constructor() public {
        vm.expectRevert(reason("Shared: Zero-address is not permitted"));
        new TokenVestingNoStaking(address(0), revoker, END, CLIFF, true);
        vm.expectRevert(reason("Vesting: cliff_ after end_"));
        new TokenVestingNoStaking(beneficiary, revoker, NOW, NOW - 1, true);
        vm.expectRevert(reason("Vesting: cliff before current time"));
        new TokenVestingNoStaking(beneficiary, revoker, NOW, END, true);
    }

    function test_error_wrong_caller() public {
        vm.expectRevert(reason("Vesting: not the beneficiary"));
        vesting.release(address(token));
        vm.expectRevert(reason("Vesting: not the beneficiary"));
        vesting.transferBeneficiary(address(0));
        vm.expectRevert(reason("Vesting: not the revoker"));
        vesting.revoke(address(token));
        vm.expectRevert(reason("Vesting: not the revoker"));
        vesting.transferRevoker(address(0));
    }

    function test_error_nobody_revokes_without_a_revoker() public {
        vesting = new TokenVestingNoStaking(beneficiary, address(0), CLIFF, END, true);
        vm.expectRevert(reason("Vesting: not the revoker"));
        revoke();
    }

    function test_error_beneficiary_not_transferable() public {
        vesting = new TokenVestingNoStaking(beneficiary, revoker, CLIFF, END, false);
        vm.expectRevert(reason("Vesting: beneficiary not transferrable"));
        vm.prank(beneficiary);
        vesting.transferBeneficiary(address(0));
    }

    function test_error_transfer_to_nobody() public {
        vm.expectRevert(reason("Shared: Zero-address is not permitted"));
        vm.prank(beneficiary);
        vesting.transferBeneficiary(address(0));
        vm.expectRevert(reason("Shared: Zero-address is not permitted"));
        vm.prank(revoker);
        vesting.transferRevoker(address(0));
    }

    function testFuzz_error_nothing_is_due_before_the_cliff(uint256 time) public {
        vm.warp(bound(time, NOW, CLIFF - 1));
        vm.expectRevert(reason("Vesting: no tokens are due"));
        release();
    }

    function test_error_revoked_twice() public {
        revoke();
        vm.warp(END + 1);
        vm.expectRevert(reason("Vesting: token revoked"));
        revoke();
    }

    function test_error_revoked_after_the_end() public {
        vm.warp(END + 1);
        vm.expectRevert(reason("Vesting: vesting expired"));
        revoke();
    }

    function test_half_way_six_tenths_are_due() public {
        vm.warp((CLIFF + END) / 2);
        release();
        assertBalance(beneficiary, 600, "beneficiary");
    }

    function testFuzz_releases_the_fifth_and_then_linearly(
        uint256 grant,
        uint256 first,
        uint256 second
    ) public {
        grant = GRANT + bound(grant, 0, 1e30);
        token.bridgeMint(address(vesting), grant - GRANT);
        first = bound(first, CLIFF, END - 1);
        second = bound(second, END, END + 365 days);

        vm.warp(first);
        uint256 due = vested(grant, first);
        vm.expectEmit(address(vesting));
        emit TokenVestingNoStaking.TokensReleased(address(token), due);
        release();
        assertBalance(beneficiary, due, "beneficiary");
        assertBalance(address(vesting), grant - due, "vesting contract");
        vm.assertEq(vesting.released(address(token)), due, "released");

        vm.warp(second);
        release();
        assertBalance(beneficiary, grant, "everything at the end");
    }

    function testFuzz_revoking_splits_the_grant(uint256 time, uint256 released) public {
        time = bound(time, NOW, END);
        released = bound(released, NOW, time);
        uint256 due =
            time < CLIFF
                ? 0
                : time == END
                    ? GRANT
                    : vested(GRANT, time);
        if (released >= CLIFF && released < END) {
            vm.warp(released);
            release();
        }
        vm.warp(time);

        vm.expectEmit(address(vesting));
        emit TokenVestingNoStaking.TokenVestingRevoked(address(token), GRANT - due);
        revoke();
        assertBalance(revoker, GRANT - due, "revoker");
        vm.assertTrue(vesting.revoked(), "revoked");

        if (token.balanceOf(address(vesting)) > 0) release();
        assertBalance(beneficiary, due, "beneficiary");
        assertBalance(address(vesting), 0, "vesting contract");
    }

    function test_transfers_of_both_roles() public {
        vm.expectEmit(address(vesting));
        emit TokenVestingNoStaking.BeneficiaryTransferred(beneficiary, wallet(3));
        vm.prank(beneficiary);
        vesting.transferBeneficiary(wallet(3));
        vm.expectEmit(address(vesting));
        emit TokenVestingNoStaking.RevokerTransferred(revoker, wallet(4));
        vm.prank(revoker);
        vesting.transferRevoker(wallet(4));
        vm.assertEq(vesting.getBeneficiary(), wallet(3), "beneficiary");
        vm.assertEq(vesting.getRevoker(), wallet(4), "revoker");
    }

    function test_figures() public view {
        vm.assertEq(vesting.cliff(), CLIFF, "cliff");
        vm.assertEq(vesting.end(), END, "end");
        vm.assertEq(vesting.CLIFF_DENOMINATOR(), 5, "part at the cliff");
        vm.assertTrue(vesting.transferableBeneficiary(), "transferable");
    }
}
