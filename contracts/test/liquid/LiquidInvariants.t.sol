// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {LiquidStaking} from "../../src/liquid/LiquidStaking.sol";
import {LiquidHandler} from "../support/LiquidHandler.sol";
import {FuzzSelector, TestBase} from "../support/TestBase.sol";

/// @title What holds after any sequence of deposits, redemptions, investments, exits, losses, donations and pauses.
contract LiquidInvariantsTest is TestBase {
    LiquidHandler private handler;
    LiquidStaking private vault;

    function setUp() public {
        handler = new LiquidHandler();
        handler.setUp();
        vault = handler.theVault();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](16);
        selectors[0] = LiquidHandler.putIn.selector;
        selectors[1] = LiquidHandler.takeOutAtOnce.selector;
        selectors[2] = LiquidHandler.askToTakeOut.selector;
        selectors[3] = LiquidHandler.claimRequest.selector;
        selectors[4] = LiquidHandler.moveShares.selector;
        selectors[5] = LiquidHandler.invest.selector;
        selectors[6] = LiquidHandler.othersFill.selector;
        selectors[7] = LiquidHandler.operatorStartsOver.selector;
        selectors[8] = LiquidHandler.askForSeat.selector;
        selectors[9] = LiquidHandler.nodeLeaves.selector;
        selectors[10] = LiquidHandler.collectSeat.selector;
        selectors[11] = LiquidHandler.networkPays.selector;
        selectors[12] = LiquidHandler.collectRewards.selector;
        selectors[13] = LiquidHandler.sendByMistake.selector;
        selectors[14] = LiquidHandler.pauseOrNot.selector;
        selectors[15] = LiquidHandler.passTime.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), selectors);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev One function, so that forge spends its sequences once for all of them.
    function invariant_all() public view {
        assets_are_buffer_and_seats_without_what_is_owed();
        seats_sum_to_what_is_invested();
        requests_sum_to_the_queue();
        nobody_has_more_than_went_in();
    }

    /// @dev At the end of every sequence all leave, and only what was sent by mistake, the pot and dust stay behind.
    function afterInvariant() public {
        handler.everybodyLeaves();
        address[] memory wallets = handler.wallets();
        for (uint256 i = 0; i < wallets.length; ++i) {
            vm.assertEq(vault.balanceOf(wallets[i]), 0, "shares left");
        }
        vm.assertEq(vault.openSeats().length, 0, "seats left");
        vm.assertEq(vault.owed(), 0, "claims left");
        nobody_has_more_than_went_in();
    }

    function assets_are_buffer_and_seats_without_what_is_owed() private view {
        uint256 held = handler.tokenBalance(address(vault));
        uint256 known = vault.idle() + vault.owed() + vault.keepersPot();
        vm.assertLe(known, held, "money here");
        vm.assertLe(held - known, handler.totalDonated(), "the rest was sent by mistake");
        vm.assertEq(vault.totalAssets(), vault.idle() + vault.invested() - vault.unreleased(), "assets");
    }

    function seats_sum_to_what_is_invested() private view {
        address[] memory seats = vault.openSeats();
        uint256 cost;
        uint256 leaving;
        for (uint256 i = 0; i < seats.length; ++i) {
            cost += vault.seatRecord(seats[i]).cost;
            if (vault.seatRecord(seats[i]).isLeaving) leaving += vault.seatRecord(seats[i]).cost;
        }
        vm.assertEq(cost, vault.invested(), "invested");
        vm.assertEq(leaving, vault.leaving(), "leaving");
    }

    function requests_sum_to_the_queue() private view {
        uint256 pending;
        uint256 claimable;
        for (uint256 id = 1; id <= vault.redeemRequests(); ++id) {
            pending += vault.pendingRedeemRequest(id, vault.redeemController(id));
            claimable += vault.claimableAssets(id);
        }
        (uint256 shares, ) = vault.queueLength();
        vm.assertEq(pending, shares, "shares that wait");
        vm.assertEq(shares, vault.balanceOf(address(vault)), "held by the vault");
        vm.assertEq(claimable, vault.owed(), "every unit that is owed is somebody's");
    }

    /// @dev What was paid and what is still the shares' never exceeds what came in.
    function nobody_has_more_than_went_in() private view {
        uint256 out =
            handler.totalPaid() + vault.idle() + vault.invested() + vault.owed() + vault.keepersPot();
        uint256 all = handler.totalDeposited() + handler.totalRewards() + handler.totalDonated();
        vm.assertLe(out, all - handler.totalLost(), "paid");
    }
}
