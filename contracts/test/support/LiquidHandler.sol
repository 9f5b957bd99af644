// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IServiceNodeContribution} from "../../src/interfaces/IServiceNodeContribution.sol";
import {ServiceNode} from "../../src/interfaces/IServiceNodeRewards.sol";
import {SeatRecord} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidStaking} from "../../src/liquid/LiquidStaking.sol";
import {Seat} from "../../src/liquid/Seat.sol";
import {SeatStage} from "../../src/seats/SeatHolder.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {LiquidTest} from "./LiquidTest.sol";

/// @title A vault that forge drives by random operations, each of which has to succeed.
/// @dev Wallets 1 … 5 deposit and leave; nodes 1 … 4 fill, run, leave at a loss or without, and come back.
contract LiquidHandler is LiquidTest {
    uint256 private constant WALLETS = 5;
    uint256 private constant NODES = 4;
    uint256 private constant TEN_YEARS = 3650 days;

    /// @dev Atomic SESH: what went in, what the network paid beyond it, what was sent by mistake, what seats lost.
    uint256 public totalDeposited;
    uint256 public totalRewards;
    uint256 public totalDonated;
    uint256 public totalLost;

    mapping(uint256 number => ServiceNodeContribution) private nodes;
    mapping(uint256 number => uint64) private ids;

    /// @dev Whatever is done, a share is worth no less afterwards; only a loss may change that.
    modifier priceNeverFalls() {
        uint256 before = price();
        _;
        vm.assertLe(before, price(), "the price fell");
    }

    function setUp() public override {
        super.setUp();
        for (uint256 number = 1; number <= NODES; ++number) {
            rememberProof(number);
            setScore(operatorOf(number), 10000);
        }
    }

    function putIn(uint256 who, uint256 amount) external priceNeverFalls {
        if (vault.paused()) return;
        amount = bound(amount, 1, 20_000e9);
        if (vault.previewDeposit(amount) == 0) return;
        deposit(anyWallet(who), amount);
        totalDeposited += amount;
    }

    function takeOutAtOnce(uint256 who, uint256 shares) external priceNeverFalls {
        address account = anyWallet(who);
        shares = bound(shares, 0, vault.maxRedeem(account));
        vm.prank(account);
        vault.redeem(shares, account, account);
    }

    function askToTakeOut(uint256 who, uint256 shares) external priceNeverFalls {
        address account = anyWallet(who);
        if (vault.balanceOf(account) == 0) return;
        shares = bound(shares, 1, vault.balanceOf(account));
        request(account, shares);
    }

    function claimRequest(uint256 seed) external priceNeverFalls {
        uint256 count = vault.redeemRequests();
        if (count > 0) claimIfAny((seed % count) + 1);
    }

    function moveShares(uint256 from, uint256 to, uint256 shares) external priceNeverFalls {
        shares = bound(shares, 0, vault.balanceOf(anyWallet(from)));
        vm.prank(anyWallet(from));
        vault.transfer(anyWallet(to), shares);
    }

    function invest(uint256 seed) external priceNeverFalls {
        uint256 number = (seed % NODES) + 1;
        if (vault.paused() || ids[number] != 0) return;
        if (address(nodes[number]) == address(0)) nodes[number] = deployNode(number, false);
        ServiceNodeContribution node = nodes[number];
        if (vault.seatIn(node) != address(0)) return;
        if (node.status() == IServiceNodeContribution.Status.Finalized) resetNode(node);
        if (node.status() == IServiceNodeContribution.Status.WaitForOperatorContrib) {
            contributeTo(node, operatorOf(number), QUARTER);
        }
        if (vault.investable() < node.minimumContribution()) return;
        vault.invest(node);
        noteStart(number);
    }

    function othersFill(uint256 seed) external priceNeverFalls {
        uint256 number = (seed % NODES) + 1;
        ServiceNodeContribution node = nodes[number];
        if (address(node) == address(0) || ids[number] != 0) return;
        if (node.status() != IServiceNodeContribution.Status.OpenForPublicContrib) return;
        vm.roll(block.number + 1);
        ids[number] = fillNode(node, number);
    }

    function operatorStartsOver(uint256 seed) external priceNeverFalls {
        ServiceNodeContribution node = nodes[(seed % NODES) + 1];
        if (address(node) == address(0)) return;
        resetNode(node);
    }

    function askForSeat(uint256 seed) external priceNeverFalls {
        address seat = anySeat(seed);
        if (seat == address(0) || vault.seatRecord(seat).isLeaving) return;
        if (Seat(seat).stage() == SeatStage.Running) {
            vm.warp(block.timestamp + 30 days); // small seats have to wait
            operatorAsks(seat, seed);
        }
        if (Seat(seat).stage() == SeatStage.Filling) vm.warp(block.timestamp + 7 days);
        (uint256 waiting, ) = vault.queueLength();
        if (waiting == 0 && Seat(seat).stage() == SeatStage.Running && !isNodeLeaving(seat)) return;
        if (Seat(seat).stage() == SeatStage.Running && !isNodeLeaving(seat)) {
            (, uint256 worth) = vault.queueLength();
            if (worth <= vault.leaving() + vault.idle()) return;
        }
        vault.requestExit(seat);
    }

    /// @notice A node leaves; the network pays a stake back at once, a part of it, or later.
    function nodeLeaves(uint256 seed, uint256 lost) external priceNeverFalls {
        uint256 number = (seed % NODES) + 1;
        if (ids[number] == 0) return;
        (address seat, uint256 cost) = endNode(number);
        if (seat == address(0)) return;
        lost = lost % 4 == 0 ? bound(lost, 0, cost / 2) : 0;
        if (seed % 8 == 7) return; // it will be overdue
        uint256 back = cost - lost;
        if (back > 0) credit(seat, back);
    }

    function collectSeat(uint256 seed) external {
        address seat = anySeat(seed);
        if (seat == address(0)) return;
        uint256 before = price();
        collect(seat);
        SeatRecord memory record = vault.seatRecord(seat);
        if (record.isOpen) vm.assertLe(before, price(), "the price fell");
    }

    function networkPays(uint256 amount) external priceNeverFalls {
        amount = bound(amount, 1, 500e9);
        credit(address(vault), amount);
        totalRewards += amount;
    }

    function collectRewards() external priceNeverFalls {
        (uint256 proven, uint256 claimed) = rewards.recipients(address(vault));
        if (proven > claimed) vault.collectRewards(0, noSignature, nobody());
    }

    function sendByMistake(uint256 seed, uint256 amount) external priceNeverFalls {
        amount = bound(amount, 1, 1_000e9);
        address seat = anySeat(seed);
        token.bridgeMint(seed % 2 == 0 || seat == address(0) ? address(vault) : seat, amount);
        totalDonated += amount;
    }

    function pauseOrNot(uint256 seed) external priceNeverFalls {
        vm.startPrank(guardian);
        if (vault.paused()) vault.unpause();
        else if (seed % 4 == 0) vault.pause();
        vm.stopPrank();
    }

    function passTime(uint256 time) external priceNeverFalls {
        vm.warp(block.timestamp + bound(time, 1, 5 days));
    }

    // What the invariants look at.

    function theVault() external view returns (LiquidStaking) {
        return vault;
    }

    function tokenBalance(address account) external view returns (uint256) {
        return token.balanceOf(account);
    }

    function wallets() public pure returns (address[] memory list) {
        list = new address[](WALLETS);
        for (uint256 i = 0; i < WALLETS; ++i) list[i] = wallet(i + 1);
    }

    /// @return paid to depositors, protocol and keepers so far.
    function totalPaid() public view returns (uint256 paid) {
        address[] memory list = wallets();
        for (uint256 i = 0; i < list.length; ++i) paid += token.balanceOf(list[i]);
        paid += token.balanceOf(treasury) + token.balanceOf(address(this));
    }

    /// @notice Everybody asks for everything, all nodes leave, and all claims are paid: nobody can be kept from leaving.
    function everybodyLeaves() external {
        address[] memory list = wallets();
        for (uint256 i = 0; i < list.length; ++i) {
            if (vault.balanceOf(list[i]) > 0) request(list[i], vault.balanceOf(list[i]));
        }
        vm.warp(block.timestamp + TEN_YEARS);
        for (uint256 number = 1; number <= NODES; ++number) {
            if (ids[number] == 0) continue;
            (address seat, uint256 cost) = endNode(number);
            if (cost > 0) credit(seat, cost);
        }
        address[] memory seats = vault.openSeats();
        for (uint256 i = 0; i < seats.length; ++i) closeSeat(seats[i]);
        for (uint256 id = 1; id <= vault.redeemRequests(); ++id) claimIfAny(id);
    }

    // Steps.

    /// @return seat of the vault in a running node that is removed; zero if it had none.
    /// @return cost what the network will pay for it, unless it takes a part.
    function endNode(uint256 number) private returns (address seat, uint256 cost) {
        seat = vault.seatIn(nodes[number]);
        if (seat != address(0) && Seat(seat).stage() != SeatStage.Running) seat = address(0);
        if (seat != address(0)) cost = vault.seatRecord(seat).cost;
        removeNode(ids[number]);
        ids[number] = 0;
    }

    function closeSeat(address seat) private {
        if (Seat(seat).stage() == SeatStage.Filling) vault.requestExit(seat);
        collect(seat);
        if (!vault.seatRecord(seat).isOpen) return;
        vm.warp(block.timestamp + 90 days);
        collect(seat);
        vm.assertFalse(vault.seatRecord(seat).isOpen, "closed");
    }

    function collect(address seat) private {
        (uint256 proven, uint256 claimed) = rewards.recipients(seat);
        SeatRecord memory record = vault.seatRecord(seat);
        bool isOver = Seat(seat).stage() == SeatStage.Gone;
        bool isClosing = isOver && (proven > 0 || record.goneSince == 0 || isOverdue(record));
        if (proven == claimed && token.balanceOf(seat) == 0 && !isClosing && record.cost > 0) return;
        uint256 assets = vault.invested() + vault.idle() + vault.owed() + vault.keepersPot();
        uint256 here = token.balanceOf(seat) + proven - claimed;
        uint256 paid = token.balanceOf(treasury) + token.balanceOf(address(this));
        vault.collectSeat(seat);
        uint256 paidNow = token.balanceOf(treasury) + token.balanceOf(address(this)) - paid;
        uint256 left = vault.invested() + vault.idle() + vault.owed() + vault.keepersPot() + paidNow;
        if (!vault.seatRecord(seat).isOpen && record.cost > here) totalLost += assets - left;
    }

    function isOverdue(SeatRecord memory record) private view returns (bool) {
        return record.goneSince > 0 && block.timestamp >= record.goneSince + 90 days;
    }

    function operatorAsks(address seat, uint256 seed) private {
        if (seed % 3 != 0 || isNodeLeaving(seat)) return;
        uint64 id = Seat(seat).nodeId();
        vm.prank(rewards.serviceNodes(id).operator);
        rewards.initiateExitBLSPublicKey(id);
    }

    function isNodeLeaving(address seat) private view returns (bool) {
        ServiceNode memory node = rewards.serviceNodes(Seat(seat).nodeId());
        return node.leaveRequestTimestamp != 0;
    }

    /// @dev The seat may have been the last one of the node.
    function noteStart(uint256 number) private {
        uint64 id = rewards.ed25519ToServiceNodeID(ed25519Key(number));
        if (id != 0) (ids[number], secretKeyOf[id]) = (id, secretKey(number));
    }

    function claimIfAny(uint256 id) private {
        address controller = vault.redeemController(id);
        if (vault.claimableRedeemRequest(id, controller) == 0) return;
        vm.prank(controller);
        vault.claimRedeem(id, controller);
    }

    function price() private view returns (uint256) {
        return ((vault.totalAssets() + 1) * 1e36) / (vault.totalSupply() + 1000);
    }

    function anyWallet(uint256 seed) private pure returns (address) {
        return wallet(1 + (seed % WALLETS));
    }

    function anySeat(uint256 seed) private view returns (address) {
        address[] memory seats = vault.openSeats();
        return seats.length == 0 ? address(0) : seats[seed % seats.length];
    }
}
