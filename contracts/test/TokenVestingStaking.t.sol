// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution} from "../src/interfaces/IServiceNodeContribution.sol";
import {
    Contributor,
    IServiceNodeRewards,
    ServiceNodeParams,
    Staker
} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {TokenVestingStaking} from "../src/TokenVestingStaking.sol";
import {ContributionTest} from "./support/ContributionTest.sol";

contract TokenVestingStakingTest is ContributionTest {
    uint256 private constant START = NOW + 10 days;
    uint256 private constant END = NOW + 1000 days;
    uint256 private constant GRANT = 2 * REQUIREMENT;

    address private immutable beneficiary = wallet(1);
    address private immutable revoker = wallet(2);
    address private immutable earner = wallet(3);

    TokenVestingStaking private vesting;

    function setUp() public override {
        super.setUp();
        vesting = newVesting(beneficiary, START, END, true);
        token.bridgeMint(address(vesting), GRANT);
        vm.warp(START);
    }

    function newVesting(
        address to,
        uint256 start,
        uint256 end,
        bool transferable
    ) private returns (TokenVestingStaking) {
        return
            new TokenVestingStaking(
                to,
                revoker,
                start,
                end,
                transferable,
                rewards,
                factory,
                IERC20(address(token))
            );
    }

    function revoke() private {
        vm.prank(revoker);
        vesting.revoke(address(token));
    }

    function release() private {
        vm.prank(beneficiary);
        vesting.release(address(token));
    }

    function stakeNode(address controller) private {
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = proof(2, address(vesting));
        vm.prank(controller);
        vesting.addBLSPublicKey(key, signature, nodeParams(2), earner);
        secretKeyOf[1] = secretKey(2);
    }

    /// @return calls Everything that only the controller may do.
    function controllerCalls() private view returns (bytes[7] memory calls) {
        G1Point memory key;
        BLSSignatureParams memory signature;
        ServiceNodeParams memory params;
        address stranger = wallet(77);
        calls = [
            abi.encodeCall(vesting.addBLSPublicKey, (key, signature, params, address(0))),
            abi.encodeCall(vesting.initiateExitBLSPublicKey, (1)),
            abi.encodeWithSignature("claimRewards()"),
            abi.encodeWithSignature("claimRewards(uint256)", 1),
            abi.encodeCall(vesting.contributeFunds, (stranger, 1, address(0))),
            abi.encodeCall(vesting.withdrawContribution, (stranger)),
            abi.encodeCall(vesting.updateBeneficiary, (stranger, address(0)))
        ];
    }

    function assertAllFail(bytes[7] memory calls, address caller, string memory why) private {
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(caller);
            (bool success, bytes memory answer) = address(vesting).call(calls[i]);
            vm.assertFalse(success, "succeeded");
            vm.assertEq(answer, reason(why), "answer");
        }
    }

    function test_error_constructor() public {
        bytes memory zero = reason("Shared: Zero-address is not permitted");
        vm.expectRevert(zero);
        newVesting(address(0), END, START, true);
        IERC20 sesh = IERC20(address(token));
        vm.expectRevert(zero);
        new TokenVestingStaking(
            beneficiary,
            revoker,
            END,
            START,
            true,
            IServiceNodeRewards(address(0)),
            factory,
            sesh
        );
        vm.expectRevert(zero);
        new TokenVestingStaking(beneficiary, revoker, END, START, true, rewards, factory, IERC20(address(0)));
        vm.expectRevert(reason("Vesting: start_ after end_"));
        newVesting(beneficiary, START, START - 1, true);
        vm.expectRevert(reason("Vesting: start before current time"));
        newVesting(beneficiary, START, END, true);
    }

    function test_error_caller_is_not_the_beneficiary() public {
        vm.warp(NOW);
        assertAllFail(controllerCalls(), revoker, "Vesting: Caller must be beneficiary");
        vm.expectRevert(reason("Vesting: Caller must be beneficiary"));
        vm.prank(revoker);
        vesting.release(address(token));
        vm.expectRevert(reason("Vesting: Caller must be beneficiary"));
        vm.prank(revoker);
        vesting.transferBeneficiary(address(0));
    }

    function test_error_caller_is_not_the_revoker() public {
        revoke();
        assertAllFail(controllerCalls(), beneficiary, "Vesting: Caller must be revoker");
        vm.expectRevert(reason("Vesting: Caller must be revoker"));
        vm.prank(beneficiary);
        vesting.revoke(address(token));
        vm.expectRevert(reason("Vesting: Caller must be revoker"));
        vm.prank(beneficiary);
        vesting.transferRevoker(address(0));
    }

    function test_error_not_started() public {
        vm.warp(START - 1);
        assertAllFail(controllerCalls(), beneficiary, "Vesting: not started");
    }

    function test_error_contribution_contract_is_not_the_factorys() public {
        bytes memory expected = reason("Contract address is not a valid multi-contributor SN contract");
        address stranger = wallet(77);
        vm.startPrank(beneficiary);
        vm.expectRevert(expected);
        vesting.contributeFunds(stranger, 1, address(0));
        vm.expectRevert(expected);
        vesting.withdrawContribution(stranger);
        vm.expectRevert(expected);
        vesting.updateBeneficiary(stranger, address(0));
    }

    function test_error_zero_beneficiary() public {
        bytes memory expected = reason("Shared: Zero-address is not permitted");
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = proof(2, address(vesting));
        vm.startPrank(beneficiary);
        vm.expectRevert(expected);
        vesting.addBLSPublicKey(key, signature, nodeParams(2), address(0));
        vm.expectRevert(expected);
        vesting.contributeFunds(address(node), 1, address(0));
        vm.expectRevert(expected);
        vesting.updateBeneficiary(address(node), address(0));
        vm.expectRevert(expected);
        vesting.transferBeneficiary(address(0));
        vm.stopPrank();
        vm.expectRevert(expected);
        vm.prank(revoker);
        vesting.transferRevoker(address(0));
    }

    function test_error_proof_for_the_beneficiarys_wallet() public {
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = proof(2, beneficiary);
        vm.expectRevert(IServiceNodeRewards.InvalidBLSProofOfPossession.selector);
        vm.prank(beneficiary);
        vesting.addBLSPublicKey(key, signature, nodeParams(2), earner);
    }

    function testFuzz_error_nothing_is_due_before_the_end(uint256 time) public {
        vm.warp(bound(time, NOW, END - 1));
        vm.expectRevert(reason("Vesting: no tokens are due"));
        release();
    }

    function test_error_nothing_is_held() public {
        vm.warp(END);
        release();
        vm.expectRevert(reason("Vesting: no tokens are due"));
        release();
    }

    function test_error_release_after_revocation() public {
        revoke();
        vm.warp(END);
        vm.expectRevert(reason("Vesting: token revoked"));
        release();
    }

    function test_error_revoked_after_the_end() public {
        vm.warp(END + 1);
        vm.expectRevert(reason("Vesting: vesting expired"));
        revoke();
    }

    function test_error_beneficiary_not_transferable() public {
        vm.warp(NOW);
        vesting = newVesting(beneficiary, START, END, false);
        vm.expectRevert(reason("Vesting: beneficiary not transferable"));
        vm.prank(beneficiary);
        vesting.transferBeneficiary(address(0));
    }

    function test_registers_a_node_of_its_own() public {
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = proof(2, address(vesting));
        Contributor[] memory contributors = new Contributor[](1);
        contributors[0] = Contributor(Staker(address(vesting), earner), REQUIREMENT);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.NewServiceNodeV2(1, address(vesting), key, nodeParams(2), contributors);
        vm.prank(beneficiary);
        vesting.addBLSPublicKey(key, signature, nodeParams(2), earner);

        assertBalance(address(vesting), GRANT - REQUIREMENT, "vesting contract");
        assertBalance(address(rewards), FLOAT + REQUIREMENT, "rewards contract");
        vm.assertEq(rewards.serviceNodes(1).operator, address(vesting), "operator");
        vm.assertEq(token.allowance(address(vesting), address(rewards)), 0, "allowance");
    }

    /// @dev The returned stake comes back to the vesting contract and stays locked.
    function test_leaves_and_claims_the_stake() public {
        stakeNode(beneficiary);
        G1Point memory key = blsKey(2);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExitRequest(1, address(vesting), key);
        vm.prank(beneficiary);
        vesting.initiateExitBLSPublicKey(1);

        prove(address(vesting), REQUIREMENT);
        vm.startPrank(beneficiary);
        vesting.claimRewards(1);
        assertBalance(address(vesting), GRANT - REQUIREMENT + 1, "after a part");
        vesting.claimRewards();
        vm.stopPrank();
        assertBalance(address(vesting), GRANT, "after the rest");
        assertBalance(beneficiary, 0, "beneficiary");
    }

    function testFuzz_contributes_updates_and_withdraws(uint256 amount) public {
        contribute(operator, QUARTER);
        amount = bound(amount, node.minimumContribution(), REQUIREMENT - QUARTER - 1);
        vm.startPrank(beneficiary);
        vm.expectEmit(address(node));
        emit IServiceNodeContribution.NewContribution(address(vesting), earner, amount);
        vesting.contributeFunds(address(node), amount, earner);
        assertBalance(address(vesting), GRANT - amount, "vesting contract");
        vm.assertEq(node.contributions(address(vesting)), amount, "contribution");

        vesting.updateBeneficiary(address(node), wallet(9));
        vm.assertEq(node.contributorAddresses(1).beneficiary, wallet(9), "beneficiary");

        vm.warp(START + 1 days);
        vesting.withdrawContribution(address(node));
        vm.stopPrank();
        assertBalance(address(vesting), GRANT, "vesting contract");
    }

    function test_the_revoker_controls_a_revoked_grant() public {
        revoke();
        stakeNode(revoker);
        vm.assertEq(rewards.totalNodes(), 1, "nodes");
        assertBalance(address(vesting), GRANT - REQUIREMENT, "vesting contract");
    }

    function testFuzz_releases_everything_from_the_end_on(uint256 amount, uint256 delay) public {
        amount = bound(amount, 0, 1e30);
        token.bridgeMint(address(vesting), amount);
        vm.warp(END + bound(delay, 0, 365 days));
        vm.expectEmit(address(vesting));
        emit TokenVestingStaking.TokensReleased(address(token), GRANT + amount);
        release();
        assertBalance(beneficiary, GRANT + amount, "beneficiary");
        assertBalance(address(vesting), 0, "vesting contract");
    }

    /// @dev The revoker too has to wait for the end.
    function testFuzz_revoking_pays_only_from_the_end_on(uint256 time) public {
        vm.warp(bound(time, NOW, END - 1));
        vm.expectEmit(address(vesting));
        emit TokenVestingStaking.TokenVestingRevoked(address(token));
        revoke();
        assertBalance(revoker, 0, "revoker, before the end");
        vm.assertTrue(vesting.revoked(), "revoked");
        revoke();
        assertBalance(revoker, 0, "revoker, still before the end");

        vm.warp(END);
        vm.expectEmit(address(vesting));
        emit TokenVestingStaking.TokensRevokedReleased(address(token), GRANT);
        revoke();
        assertBalance(revoker, GRANT, "revoker");

        vm.recordLogs();
        revoke();
        vm.assertEq(vm.getRecordedLogs().length, 0, "nothing left");
    }

    function test_revoked_at_the_very_end_it_pays_at_once() public {
        vm.warp(END);
        revoke();
        assertBalance(revoker, GRANT, "revoker");
    }

    function test_transfers_of_both_roles() public {
        vm.expectEmit(address(vesting));
        emit TokenVestingStaking.BeneficiaryTransferred(beneficiary, wallet(8));
        vm.prank(beneficiary);
        vesting.transferBeneficiary(wallet(8));
        vm.expectEmit(address(vesting));
        emit TokenVestingStaking.RevokerTransferred(revoker, wallet(9));
        vm.prank(revoker);
        vesting.transferRevoker(wallet(9));
        vm.assertEq(vesting.beneficiary(), wallet(8), "beneficiary");
        vm.assertEq(vesting.revoker(), wallet(9), "revoker");
    }

    function test_figures() public view {
        vm.assertEq(vesting.start(), START, "start");
        vm.assertEq(vesting.end(), END, "end");
        vm.assertTrue(vesting.transferableBeneficiary(), "transferable");
        vm.assertEq(address(vesting.rewardsContract()), address(rewards), "rewards contract");
        vm.assertEq(address(vesting.snContribFactory()), address(factory), "factory");
        vm.assertEq(address(vesting.SESH()), address(token), "token");
    }
}
